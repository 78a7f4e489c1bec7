/**
 * The time boxes of a project at one glance, for those who may see its issues.
 *
 * <p>Depends on the domain, the use cases of time boxes and the ports.
 */
package org.hypothesisstories.application.overview;
