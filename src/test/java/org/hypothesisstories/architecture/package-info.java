/** Holds the code against the architecture that the documentation tells. */
package org.hypothesisstories.architecture;
