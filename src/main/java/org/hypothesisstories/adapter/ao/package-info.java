/**
 * Keeps time boxes, timers and effects in Active Objects.
 *
 * <p>No entity leaves the package. Instants are kept as milliseconds since 1970 in UTC, durations in milliseconds, keys of enums as
 * text. {@code save()} overwrites whatever another node wrote, so every change is guarded by a unique key that is inserted, or by a
 * row that is deleted, in the same transaction.
 */
package org.hypothesisstories.adapter.ao;
