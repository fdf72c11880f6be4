package dev.upfront.web;

import java.util.List;

/**
 * Says that a page cannot be shown.
 *
 * @param heading what is wrong, in a few words
 * @param help what to do
 * @param suggestions pages that may have been meant
 */
record TroublePage(Frame frame, String heading, String help, List<SearchPage.Hit> suggestions) {}
