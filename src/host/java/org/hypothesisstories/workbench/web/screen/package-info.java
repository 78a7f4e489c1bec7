/** Forms and field lists of issues, as the screens of their project and type lay them out. */
package org.hypothesisstories.workbench.web.screen;
