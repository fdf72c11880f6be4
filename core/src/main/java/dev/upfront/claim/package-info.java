/**
 * What an article says: one fact with its modality, its speaker, its window and its exact quote.
 * Knows no other room and uses nothing but the JDK.
 */
@NullMarked
package dev.upfront.claim;

import org.jspecify.annotations.NullMarked;
