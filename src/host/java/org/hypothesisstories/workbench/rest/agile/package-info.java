/** The reading part of {@code /rest/agile/1.0}: boards and their columns. */
package org.hypothesisstories.workbench.rest.agile;
