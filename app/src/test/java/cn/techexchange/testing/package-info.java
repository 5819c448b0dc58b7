/** The platform as tests see it: real engines, a real server, people who send requests. */
@NullMarked
package cn.techexchange.testing;

import org.jspecify.annotations.NullMarked;
