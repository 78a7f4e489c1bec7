/** The dry run held against the sweep. */
package org.hypothesisstories.application.rehearsal;
