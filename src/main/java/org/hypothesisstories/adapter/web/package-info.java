/** Pages and panels inside Jira. Templates see immutable views only. */
package org.hypothesisstories.adapter.web;
