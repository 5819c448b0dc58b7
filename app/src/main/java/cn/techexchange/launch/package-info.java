/** The command line: starts the platform or works on one. */
@NullMarked
package cn.techexchange.launch;

import org.jspecify.annotations.NullMarked;
