/** What a lane asks for, told once to whoever comes to it, unless he wants to hear no more of that. */
package org.hypothesisstories.application.prompt;
