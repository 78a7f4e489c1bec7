/** Active Objects on a real database, for tests of the stores. */
package org.hypothesisstories.testing.ao;
