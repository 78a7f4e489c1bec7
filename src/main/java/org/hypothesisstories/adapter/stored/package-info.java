/**
 * Values of the domain as JSON, in the one form that fields, tables and REST share.
 *
 * <p>Depends on the domain and on {@code adapter.json}. Names of members are never changed; members that a later version adds are passed
 * over.
 */
package org.hypothesisstories.adapter.stored;
