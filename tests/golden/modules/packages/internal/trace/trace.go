// Package trace remembers the order of things.
package trace

import "strings"

var log []string

func Note(s string) string {
	log = append(log, s)
	return s
}

func Log() string { return strings.Join(log, "; ") }
