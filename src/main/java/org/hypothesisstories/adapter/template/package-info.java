/**
 * The project template in Jira's create-project dialog.
 *
 * <p>The only package that knows Jira's template API, whose import is optional: no bean may be of here, only the descriptor's module
 * names the class.
 */
package org.hypothesisstories.adapter.template;
