/** The pieces that plugins put on pages of the host: web-items, web-sections and web-panels, and the conditions on them. */
package org.hypothesisstories.workbench.web.fragment;
