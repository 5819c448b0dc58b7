/** Demonstration data, filled through the same use cases that people use; nothing depends on it but the launcher. */
@NullMarked
package cn.techexchange.demo;

import org.jspecify.annotations.NullMarked;
