/**
 * The domain in words, in the reader's language: for fields, panel, REST answers, workflow refusals and comments alike.
 *
 * <p>The other adapters may use it; it knows the domain and Jira's translations, nothing else.
 */
package org.hypothesisstories.adapter.words;
