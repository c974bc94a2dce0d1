// Package code has the instructions of the machine.
package code

import (
	"fmt"
	"strings"

	"example.com/quarry/lang/object"
	"example.com/quarry/lang/token"
)

// An Op is an instruction without its operand.
type Op byte

// The instructions. What they take from the stack and put on it stands in parentheses.
const (
	Const        Op = iota // ( -- constant)
	Nil                    // ( -- nil)
	True                   // ( -- true)
	False                  // ( -- false)
	Pop                    // (x -- )
	Dup                    // (x -- x x)
	Dup2                   // (x y -- x y x y)
	LoadGlobal             // ( -- x)
	StoreGlobal            // (x -- )
	LoadLocal              // ( -- x)
	StoreLocal             // (x -- )
	LoadCapture            // ( -- x)
	StoreCapture           // (x -- )
	LoadBuiltin            // ( -- f)
	Add                    // (x y -- x+y)
	Sub
	Mul
	Div
	Mod
	Neg
	Not
	Eq
	Ne
	Lt
	Le
	Gt
	Ge
	MakeRange   // (low high -- range)
	MakeList    // (x1 … xn -- list)
	MakeMap     // (k1 v1 … -- map)
	MakeClosure // ( -- f)
	GetIndex    // (x i -- x[i])
	SetIndex    // (x i v -- )
	Jump        // ( -- )
	JumpIfFalse // (x -- )
	AndJump     // (x -- x) where x is false, else (x -- )
	OrJump      // (x -- x) where x is true, else (x -- )
	Call        // (f x1 … xn -- result)
	Return      // (x -- )
	IterBegin   // (x -- iterator)
	IterNext    // (iterator -- iterator key value), or jumps
	Fresh       // ( -- ): a new variable in a local's slot
	numOps
)

var names = [numOps]string{
	"const", "nil", "true", "false", "pop", "dup", "dup2", "loadglobal", "storeglobal", "loadlocal", "storelocal", "loadcapture",
	"storecapture", "loadbuiltin", "add", "sub", "mul", "div", "mod", "neg", "not", "eq", "ne", "lt", "le", "gt", "ge", "makerange",
	"makelist", "makemap", "makeclosure", "getindex", "setindex", "jump", "jumpiffalse", "andjump", "orjump", "call", "return",
	"iterbegin", "iternext", "fresh",
}

func (op Op) String() string {
	if op < numOps {
		return names[op]
	}
	return fmt.Sprintf("Op(%d)", byte(op))
}

// HasOperand reports whether an operand follows.
func (op Op) HasOperand() bool {
	switch op {
	case Const, LoadGlobal, StoreGlobal, LoadLocal, StoreLocal, LoadCapture, StoreCapture, LoadBuiltin, MakeList, MakeMap,
		MakeClosure, Jump, JumpIfFalse, AndJump, OrJump, Call, IterNext, Fresh:
		return true
	}
	return false
}

// An Instr is an instruction.
type Instr struct {
	Op  Op
	Arg int
}

func (i Instr) String() string {
	if i.Op.HasOperand() {
		return fmt.Sprintf("%s %d", i.Op, i.Arg)
	}
	return i.Op.String()
}

// A Capture says where a closure takes a variable from when it is made.
type Capture struct {
	FromLocal bool
	Slot      int
}

// A Proto is the code of a function.
type Proto struct {
	Name      string
	Params    int
	Slots     int
	Code      []Instr
	Lines     []token.Pos // of each instruction
	Constants []object.Value
	Protos    []*Proto
	Captures  []Capture
}

// Disassemble writes the code of a function and of those within it.
func (p *Proto) Disassemble() string {
	var b strings.Builder
	p.disassemble(&b)
	return b.String()
}

func (p *Proto) disassemble(b *strings.Builder) {
	fmt.Fprintf(b, "%s/%d (%d slots, %d captures)\n", p.Name, p.Params, p.Slots, len(p.Captures))
	line := 0
	for i, in := range p.Code {
		place := "   |"
		if l := p.Lines[i].Line; l != line {
			line = l
			place = fmt.Sprintf("%4d", l)
		}
		fmt.Fprintf(b, "%s %3d  %v", place, i, in)
		if in.Op == Const {
			fmt.Fprintf(b, "  ; %s", p.Constants[in.Arg].Show())
		}
		b.WriteByte('\n')
	}
	for _, inner := range p.Protos {
		inner.disassemble(b)
	}
}

// Size returns the number of instructions of a function and of those within it.
func (p *Proto) Size() int {
	n := len(p.Code)
	for _, inner := range p.Protos {
		n += inner.Size()
	}
	return n
}
