package dev.upfront.web;

/** The page that says what the site is and what its words mean. */
record AboutPage(Frame frame) {}
