/**
 * The dry run: the sweep and its effects themselves, over copies of what is stored and with a clock that runs ahead. What would reach people,
 * other plugins or Jira is written down instead of done.
 *
 * <p>Since the same use cases are at work, what they do and what is foretold cannot drift apart.
 */
package org.hypothesisstories.application.rehearsal;
