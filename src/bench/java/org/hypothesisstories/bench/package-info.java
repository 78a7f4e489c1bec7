/** Measurements, compiled and run only with the Maven profile {@code bench}. */
package org.hypothesisstories.bench;
