// Writes a report of sales with fmt, and prints its head, its sum and a checksum.
package main

import (
	"fmt"
	"strings"
	"time"
)

type sale struct {
	day      time.Duration
	customer string
	amount   float64
	units    int
	returned bool
}

func (s sale) String() string {
	mark := " "
	if s.returned {
		mark = "*"
	}
	return fmt.Sprintf("%s %-14s %5d %10.2f", mark, s.customer, s.units, s.amount)
}

func sales(n int) []sale {
	list := make([]sale, n)
	for i := range list {
		list[i] = sale{
			time.Duration(i/50) * 24 * time.Hour, fmt.Sprintf("customer-%03d", i*37%400), float64(i*7919%100000) / 100, 1 + i%17, i%23 == 0,
		}
	}
	return list
}

func main() {
	var b strings.Builder
	day, sum := time.Duration(-1), 0.0
	start := time.Date(2024, 1, 1, 0, 0, 0, 0, time.UTC)
	for i, s := range sales(30000) {
		if s.day != day {
			day = s.day
			fmt.Fprintf(&b, "== %s ==\n", start.Add(day).Format("2006-01-02"))
		}
		fmt.Fprintf(&b, "%6d %v\n", i, s)
		if !s.returned {
			sum += s.amount
		}
	}
	text := b.String()
	lines := strings.Split(text, "\n")
	for _, line := range lines[:4] {
		fmt.Println(line)
	}
	check := uint32(0)
	for i := 0; i < len(text); i++ {
		check = check*31 + uint32(text[i])
	}
	fmt.Printf("%d lines, %d bytes, %.2f, %08x, %t\n", len(lines), len(text), sum, check, strings.Contains(text, "customer-399"))
}
