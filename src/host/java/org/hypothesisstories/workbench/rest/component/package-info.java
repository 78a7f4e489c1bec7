/** Where Jersey gets resources and providers from: never from its own container, always from whoever declares them. */
package org.hypothesisstories.workbench.rest.component;
