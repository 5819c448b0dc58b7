/**
 * The real servers that one machine starts by itself: MariaDB and Elasticsearch as child processes on loopback, with
 * their data in one directory. Knows nothing of the platform that uses them.
 */
@NullMarked
package cn.techexchange.engines;

import org.jspecify.annotations.NullMarked;
