/** Texts in the reader's language, from properties files of the host and of plugins. */
package org.hypothesisstories.workbench.i18n;
