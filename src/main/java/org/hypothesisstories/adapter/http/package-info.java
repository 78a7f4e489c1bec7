/** Calls to the web, made with the JDK's own client: only to addresses that an administrator listed, bounded in time and size. */
package org.hypothesisstories.adapter.http;
