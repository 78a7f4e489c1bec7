/** What surrounds every page: header, sidebar, scripts and styles, and how a reply becomes a response. */
package org.hypothesisstories.workbench.web.frame;
