/** The line-up of work that does not fit: what should not be there if everybody worked as the lanes are meant. Knows lanes and the language only. */
package org.hypothesisstories.domain.lineup;
