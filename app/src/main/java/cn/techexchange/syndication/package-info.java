/** Open interfaces: what others' programs read of the platform. Reads every area through its public types. */
@NullMarked
package cn.techexchange.syndication;

import org.jspecify.annotations.NullMarked;
