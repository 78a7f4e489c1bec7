/** Calls other programs over HTTP, with what the JDK has. */
package org.hypothesisstories.adapter.http;
