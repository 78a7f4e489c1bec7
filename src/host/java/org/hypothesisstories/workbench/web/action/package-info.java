/** The plugins' webwork1 actions: found by alias, filled from parameters, executed, and shown by their views. */
package org.hypothesisstories.workbench.web.action;
