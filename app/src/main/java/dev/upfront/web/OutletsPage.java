package dev.upfront.web;

import java.util.List;

/** The records of all outlets. */
record OutletsPage(Frame frame, AsOfControl control, List<OutletRow> rows) {}
