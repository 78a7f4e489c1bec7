/** The plugins' servlet modules under {@code /plugins/servlet}. */
package org.hypothesisstories.workbench.web.servlet;
