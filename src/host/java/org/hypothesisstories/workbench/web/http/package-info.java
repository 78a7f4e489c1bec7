/** Requests and replies as the pages see them, and what guards every request. */
package org.hypothesisstories.workbench.web.http;
