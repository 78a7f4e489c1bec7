/** Mail that would leave the host: kept for people to read, never sent. */
package org.hypothesisstories.workbench.mail;
