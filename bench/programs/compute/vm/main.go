// A machine that interprets instructions in a switch.
package main

import (
	"fmt"

	"example.com/bench/phase"
)

const (
	opPush = iota
	opLoad
	opStore
	opAdd
	opSub
	opMul
	opMod
	opLess
	opEqual
	opJump
	opJumpZero
	opDup
	opPop
	opAnd
	opXor
	opShl
	opHalt
)

type instr struct {
	op  int
	arg int
}

type machine struct {
	stack  []int
	sp     int
	locals [16]int
	steps  int
}

func (m *machine) push(v int) {
	m.stack[m.sp] = v
	m.sp++
}

func (m *machine) pop() int {
	m.sp--
	return m.stack[m.sp]
}

func (m *machine) run(code []instr) int {
	pc := 0
	for {
		in := code[pc]
		pc++
		m.steps++
		switch in.op {
		case opPush:
			m.push(in.arg)
		case opLoad:
			m.push(m.locals[in.arg])
		case opStore:
			m.locals[in.arg] = m.pop()
		case opAdd:
			b := m.pop()
			a := m.pop()
			m.push(a + b)
		case opSub:
			b := m.pop()
			a := m.pop()
			m.push(a - b)
		case opMul:
			b := m.pop()
			a := m.pop()
			m.push(a * b)
		case opMod:
			b := m.pop()
			a := m.pop()
			m.push(a % b)
		case opLess:
			b := m.pop()
			a := m.pop()
			if a < b {
				m.push(1)
			} else {
				m.push(0)
			}
		case opEqual:
			if m.pop() == m.pop() {
				m.push(1)
			} else {
				m.push(0)
			}
		case opJump:
			pc = in.arg
		case opJumpZero:
			if m.pop() == 0 {
				pc = in.arg
			}
		case opDup:
			v := m.pop()
			m.push(v)
			m.push(v)
		case opPop:
			m.pop()
		case opAnd:
			m.push(m.pop() & m.pop())
		case opXor:
			m.push(m.pop() ^ m.pop())
		case opShl:
			m.push(m.pop() << uint(in.arg))
		case opHalt:
			return m.locals[1]
		}
	}
}

func main() {
	code := []instr{
		{opPush, 0}, {opStore, 0}, // i = 0
		{opPush, 1}, {opStore, 1}, // acc = 1
		{opLoad, 0}, {opPush, 6000000}, {opLess, 0}, {opJumpZero, 27}, // while i < n
		{opLoad, 1}, {opPush, 31}, {opMul, 0}, {opLoad, 0}, {opAdd, 0}, {opPush, 1000003}, {opMod, 0}, {opStore, 1},
		{opLoad, 1}, {opDup, 0}, {opPush, 1}, {opAnd, 0}, {opXor, 0}, {opStore, 1},
		{opLoad, 0}, {opPush, 1}, {opAdd, 0}, {opStore, 0},
		{opJump, 4},
		{opHalt, 0},
	}
	for rep := 0; rep < phase.Reps; rep++ {
		phase.Begin()
		m := &machine{stack: make([]int, 64)}
		r := m.run(code)
		phase.End("vm", rep)
		fmt.Println(r, m.steps)
	}
}
