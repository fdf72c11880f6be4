package dev.upfront.web;

import java.time.LocalDate;

/**
 * Between which days a season is forecast to come out.
 *
 * @param from50 first day of the half that is likeliest
 * @param to50 its last day
 * @param from80 first day of the four fifths that are likeliest
 * @param to80 their last day
 */
public record Bands(LocalDate from50, LocalDate to50, LocalDate from80, LocalDate to80) {}
