/** Scripts and styles: those of AUI, our own, and the plugins' web-resource modules. */
package org.hypothesisstories.workbench.web.asset;
