/**
 * Gives a Jira project its research lanes: what is found, what is made, what is left alone and why.
 *
 * <p>Knows the order and the rules; the objects of Jira are made by parts behind {@link org.hypothesisstories.application.setup.SetUpPart}.
 */
package org.hypothesisstories.application.setup;
