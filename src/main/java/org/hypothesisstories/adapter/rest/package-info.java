/**
 * The plugin's REST interface, below {@code /rest/hypotheses/1.0}.
 *
 * <p>Requests and answers are plain JSON through our own codec; every refusal has one shape: code, message, details.
 */
package org.hypothesisstories.adapter.rest;
