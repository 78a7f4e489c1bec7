/** Time boxes of a project, with fakes. */
package org.hypothesisstories.application.overview;
