/**
 * When a season will premiere, as a distribution over days, and the chance that it never does, from what was known on
 * the day asked; and how such forecasts did on the past. Pure: no clock, network, files or database, so that a backtest
 * is repeated bit for bit. May use {@code claim} and {@code catalogue}.
 *
 * <p>Start at {@link dev.upfront.forecast.Forecaster}.
 */
@NullMarked
package dev.upfront.forecast;

import org.jspecify.annotations.NullMarked;
