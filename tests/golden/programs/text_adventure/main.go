// A text adventure played by scripts: a world of linked rooms, a parser of commands, states as functions, undo by snapshots.
package main

import (
	"bufio"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode"
)

type direction int

const (
	north direction = iota
	east
	south
	west
	up
	down
)

var directionNames = [...]string{"north", "east", "south", "west", "up", "down"}

func (d direction) String() string { return directionNames[d] }

func (d direction) opposite() direction {
	if d < up {
		return (d + 2) % 4
	}
	return up + down - d
}

type flags uint16

const (
	portable flags = 1 << iota
	container
	open
	locked
	lit
	edible
	hidden
	fixed = container | locked
)

func (f flags) has(g flags) bool { return f&g == g }

func (f flags) String() string {
	var names []string
	for i, n := range [...]string{"portable", "container", "open", "locked", "lit", "edible", "hidden"} {
		if f&(1<<i) != 0 {
			names = append(names, n)
		}
	}
	if len(names) == 0 {
		return "plain"
	}
	return strings.Join(names, "+")
}

type thing struct {
	name    string
	alias   []string
	text    string
	flags   flags
	inside  []string
	onUse   func(g *game, t *thing) (string, error)
	weight  int
	charges int
}

type room struct {
	name  string
	text  string
	exits map[direction]exit
	items []string
	dark  bool
	enter func(g *game, r *room)
	seen  int
}

type exit struct {
	to   string
	door string // a thing that must be open
}

type mood interface {
	act(g *game, c *creature) string
}

type creature struct {
	name string
	at   string
	mood
	turns int
}

type (
	sleeping struct{ left int }
	hunting  struct{ target func(g *game) string }
	trading  struct{ want, give string }
	gone     struct{}
)

func (s *sleeping) act(g *game, c *creature) string {
	s.left--
	if s.left <= 0 {
		c.mood = hunting{func(g *game) string { return g.here }}
		return "wakes up"
	}
	return ""
}

func (h hunting) act(g *game, c *creature) string {
	to := h.target(g)
	if c.at == to {
		c.turns++
		if c.turns >= 2 {
			g.health--
			return "bites you"
		}
		return "growls"
	}
	path := g.path(c.at, to)
	if len(path) == 0 {
		return ""
	}
	c.at = path[0]
	return "runs to the " + c.at
}

func (t *trading) act(g *game, c *creature) string {
	if i := slices.Index(g.rooms[c.at].items, t.want); i >= 0 {
		g.rooms[c.at].items = append(slices.Delete(g.rooms[c.at].items, i, i+1), t.give)
		c.mood = gone{}
		return fmt.Sprintf("takes the %s, leaves a %s and nods", t.want, t.give)
	}
	if g.here == c.at {
		return "looks hungry for a " + t.want
	}
	return ""
}

func (gone) act(*game, *creature) string { return "" }

// ---- the game

type stateFunc func(g *game, words []string) (stateFunc, string, error)

type game struct {
	world
	rooms     map[string]*room
	things    map[string]*thing
	creatures []*creature
	state     stateFunc
	verbs     map[string]verb
	history   []world
	output    []string
}

// world is what undo brings back: plain values only.
type world struct {
	here     string
	carried  [4]string
	health   int
	score    int
	turn     int
	visited  [8]bool
	question string
}

type verb struct {
	do    func(g *game, object string) (string, error)
	needs bool
	free  bool // takes no time
}

type refusal struct {
	reason string
	thing  string
}

func (r refusal) Error() string {
	if r.thing == "" {
		return r.reason
	}
	return fmt.Sprintf(r.reason, r.thing)
}

func (r refusal) Is(target error) bool {
	t, ok := target.(refusal)
	return ok && t.reason == r.reason
}

var (
	errNotHere = refusal{reason: "there is no %s here"}
	errHands   = errors.New("your hands are full")
	errDark    = errors.New("it is too dark")
	errOver    = errors.New("the game is over")
)

func (r refusal) of(thing string) error { r.thing = thing; return r }

func (g *game) say(format string, args ...any) {
	g.output = append(g.output, fmt.Sprintf(format, args...))
}

func (g *game) room() *room { return g.rooms[g.here] }

func (g *game) carries(name string) bool { return slices.Contains(g.carried[:], name) }

func (g *game) light() bool {
	if !g.room().dark {
		return true
	}
	for _, name := range g.carried {
		if t, ok := g.things[name]; ok && t.flags.has(lit) {
			return true
		}
	}
	return false
}

// find looks for a thing in hand, in the room, and in what is open there.
func (g *game) find(name string) (*thing, error) {
	candidates := append(slices.Clone(g.room().items), g.carried[:]...)
	for i := 0; i < len(candidates); i++ {
		t, ok := g.things[candidates[i]]
		if !ok || t.flags.has(hidden) {
			continue
		}
		if t.name == name || slices.Contains(t.alias, name) {
			return t, nil
		}
		if t.flags.has(container | open) {
			candidates = append(candidates, t.inside...)
		}
	}
	return nil, errNotHere.of(name)
}

func (g *game) remove(name string) {
	for i := range g.carried {
		if g.carried[i] == name {
			g.carried[i] = ""
			return
		}
	}
	cut := func(list *[]string) bool {
		if i := slices.Index(*list, name); i >= 0 {
			*list = slices.Delete(*list, i, i+1)
			return true
		}
		return false
	}
	if cut(&g.room().items) {
		return
	}
	for _, item := range g.room().items {
		if t := g.things[item]; t.flags.has(container) && cut(&t.inside) {
			return
		}
	}
}

// path finds the rooms on the way, without the first.
func (g *game) path(from, to string) []string {
	came := map[string]string{from: ""}
	queue := []string{from}
	for len(queue) > 0 {
		at := queue[0]
		queue = queue[1:]
		if at == to {
			var path []string
			for ; at != from; at = came[at] {
				path = append(path, at)
			}
			slices.Reverse(path)
			return path
		}
		for d := north; d <= down; d++ {
			e, ok := g.rooms[at].exits[d]
			if !ok || e.door != "" && !g.things[e.door].flags.has(open) {
				continue
			}
			if _, seen := came[e.to]; !seen {
				came[e.to] = at
				queue = append(queue, e.to)
			}
		}
	}
	return nil
}

func look(g *game, _ string) (string, error) {
	if !g.light() {
		return "", errDark
	}
	r := g.room()
	var b strings.Builder
	fmt.Fprintf(&b, "%s. %s", strings.ToUpper(r.name[:1])+r.name[1:], r.text)
	var names []string
	for _, n := range r.items {
		t := g.things[n]
		if t.flags.has(hidden) {
			continue
		}
		if t.flags.has(container|open) && len(t.inside) > 0 {
			n += " with " + strings.Join(t.inside, ", ")
		}
		names = append(names, n)
	}
	if len(names) > 0 {
		fmt.Fprintf(&b, " You see: %s.", strings.Join(names, ", "))
	}
	exits := slices.Sorted(maps.Keys(r.exits))
	for i, d := range exits {
		if i == 0 {
			b.WriteString(" Exits:")
		}
		fmt.Fprintf(&b, " %v", d)
	}
	for _, c := range g.creatures {
		if c.at == g.here {
			fmt.Fprintf(&b, " A %s is here.", c.name)
		}
	}
	return b.String(), nil
}

func (g *game) move(d direction) (string, error) {
	e, ok := g.room().exits[d]
	if !ok {
		return "", refusal{"you cannot go %s", d.String()}
	}
	if e.door != "" {
		switch door := g.things[e.door]; {
		case door.flags.has(locked):
			return "", refusal{"the %s is locked", door.name}
		case !door.flags.has(open):
			return "", refusal{"the %s is closed", door.name}
		}
	}
	g.here = e.to
	r := g.room()
	r.seen++
	if r.enter != nil {
		r.enter(g, r)
	}
	if r.seen > 1 {
		return "Back in the " + r.name + ".", nil
	}
	g.score += 2
	s, err := look(g, "")
	if errors.Is(err, errDark) {
		return "It is pitch dark.", nil
	}
	return s, err
}

func take(g *game, name string) (string, error) {
	if !g.light() {
		return "", errDark
	}
	t, err := g.find(name)
	if err != nil {
		return "", err
	}
	if !t.flags.has(portable) {
		return "", refusal{"you cannot take the %s", t.name}
	}
	if g.carries(t.name) {
		return "", refusal{"you have the %s already", t.name}
	}
	weight := t.weight
	free := -1
	for i, n := range g.carried {
		if n == "" {
			if free < 0 {
				free = i
			}
			continue
		}
		weight += g.things[n].weight
	}
	if free < 0 || weight > 10 {
		return "", fmt.Errorf("taking the %s: %w", t.name, errHands)
	}
	g.remove(t.name)
	g.carried[free] = t.name
	return "Taken.", nil
}

func drop(g *game, name string) (string, error) {
	t, err := g.find(name)
	if err != nil || !g.carries(t.name) {
		return "", refusal{"you have no %s", name}
	}
	g.remove(t.name)
	g.room().items = append(g.room().items, t.name)
	return "Dropped.", nil
}

func openThing(g *game, name string) (string, error) {
	t, err := g.find(name)
	if err != nil {
		return "", err
	}
	switch {
	case !t.flags.has(container):
		return "", refusal{"the %s does not open", t.name}
	case t.flags.has(open):
		return "", refusal{"the %s is open", t.name}
	case t.flags.has(locked):
		if !g.carries("key") {
			return "", refusal{"the %s is locked", t.name}
		}
		t.flags &^= locked
		g.say("The key turns.")
	}
	t.flags |= open
	for _, n := range t.inside {
		g.things[n].flags &^= hidden
	}
	if len(t.inside) > 0 {
		return "Inside: " + strings.Join(t.inside, ", ") + ".", nil
	}
	return "Open.", nil
}

func use(g *game, name string) (string, error) {
	t, err := g.find(name)
	if err != nil {
		return "", err
	}
	if t.onUse == nil {
		return "", refusal{"nothing happens with the %s", t.name}
	}
	return t.onUse(g, t)
}

func eat(g *game, name string) (s string, err error) {
	defer func() {
		if err == nil {
			g.health += 2
			s += fmt.Sprintf(" (health %d)", g.health)
		}
	}()
	t, err := g.find(name)
	if err != nil {
		return "", err
	}
	if !t.flags.has(edible) {
		return "", refusal{"you cannot eat the %s", t.name}
	}
	g.remove(t.name)
	return "Delicious.", nil
}

func inventory(g *game, _ string) (string, error) {
	var names []string
	for _, n := range g.carried {
		if n != "" {
			names = append(names, fmt.Sprintf("%s [%v]", n, g.things[n].flags))
		}
	}
	if names == nil {
		return "You carry nothing.", nil
	}
	return "You carry " + strings.Join(names, ", ") + ".", nil
}

// ---- states

func playing(g *game, words []string) (stateFunc, string, error) {
	if len(words) == 0 {
		return playing, "", errors.New("say something")
	}
	word, object := words[0], strings.Join(words[1:], " ")
	object = strings.TrimPrefix(object, "the ")
	if i := slices.IndexFunc(directionNames[:], func(n string) bool { return n == word || n[:1] == word }); i >= 0 {
		s, err := g.move(direction(i))
		return g.afterTurn(err), s, err
	}
	switch word {
	case "undo":
		if len(g.history) < 2 {
			return playing, "", errors.New("nothing to undo")
		}
		g.history = g.history[:len(g.history)-1]
		g.world = g.history[len(g.history)-1]
		return playing, fmt.Sprintf("Back to turn %d, in the %s.", g.turn, g.here), nil
	case "quit":
		g.question = "Really?"
		return asking(func(g *game) (stateFunc, string) { return over, "Goodbye." }), g.question, nil
	}
	v, ok := g.verbs[word]
	if !ok {
		return playing, "", refusal{"you do not know how to %s", word}
	}
	if v.needs && object == "" {
		return func(g *game, words []string) (stateFunc, string, error) {
			return playing(g, append([]string{word}, words...))
		}, strings.ToUpper(word[:1]) + word[1:] + " what?", nil
	}
	s, err := v.do(g, object)
	if v.free {
		return playing, s, err
	}
	return g.afterTurn(err), s, err
}

// afterTurn lets the others act.
func (g *game) afterTurn(err error) stateFunc {
	if err != nil {
		return playing
	}
	g.turn++
	for _, c := range g.creatures {
		if what := c.act(g, c); what != "" {
			g.say("The %s %s.", c.name, what)
		}
	}
	switch {
	case g.health <= 0:
		g.say("You are dead.")
		return over
	case g.here == "garden" && g.carries("crown"):
		g.score += 50
		g.say("You have won!")
		return over
	}
	g.history = append(g.history, g.world)
	return playing
}

func asking(yes func(g *game) (stateFunc, string)) stateFunc {
	var self stateFunc
	tries := 0
	self = func(g *game, words []string) (stateFunc, string, error) {
		tries++
		answer := ""
		if len(words) > 0 {
			answer = words[0]
		}
		switch answer {
		case "yes", "y":
			next, s := yes(g)
			return next, s, nil
		case "no", "n":
			return playing, "Good.", nil
		}
		if tries >= 2 {
			return playing, "Never mind.", nil
		}
		return self, "Yes or no?", nil
	}
	return self
}

func over(*game, []string) (stateFunc, string, error) { return over, "", errOver }

func newGame() *game {
	g := &game{rooms: map[string]*room{}, things: map[string]*thing{}, state: playing}
	link := func(a string, d direction, b string, door ...string) {
		e := exit{to: b}
		back := exit{to: a}
		if len(door) > 0 {
			e.door, back.door = door[0], door[0]
		}
		g.rooms[a].exits[d] = e
		g.rooms[b].exits[d.opposite()] = back
	}
	for _, r := range []room{
		{name: "hall", text: "Dust lies on everything.", items: []string{"lamp", "chest", "door"}},
		{name: "cellar", text: "It smells of apples.", items: []string{"crown", "barrel"}, dark: true},
		{name: "kitchen", text: "A table for giants.", items: []string{"bread", "anvil", "cheese"}},
		{name: "garden", text: "Roses, long unkempt.", enter: func(g *game, r *room) {
			if r.seen == 1 {
				g.say("The sun blinds you.")
			}
		}},
	} {
		r.exits = map[direction]exit{}
		g.rooms[r.name] = &r
	}
	for _, t := range []*thing{
		{name: "lamp", alias: []string{"light", "lantern"}, flags: portable, weight: 2, charges: 2, onUse: func(g *game, t *thing) (string, error) {
			if t.charges == 0 {
				return "", refusal{"the %s is empty", t.name}
			}
			t.flags ^= lit
			if t.flags.has(lit) {
				t.charges--
				return fmt.Sprintf("It burns (%d left).", t.charges), nil
			}
			return "It is out.", nil
		}},
		{name: "chest", flags: fixed, inside: []string{"coin"}, weight: 50},
		{name: "door", flags: container},
		{name: "coin", flags: portable | hidden, weight: 1},
		{name: "key", flags: portable, weight: 1},
		{name: "bread", flags: portable | edible, weight: 1},
		{name: "cheese", flags: portable | edible, weight: 1},
		{name: "anvil", flags: portable, weight: 9},
		{name: "barrel", flags: container, weight: 90},
		{name: "crown", flags: portable, weight: 3},
	} {
		g.things[t.name] = t
	}
	link("hall", down, "cellar")
	link("hall", east, "kitchen")
	link("hall", north, "garden", "door")
	g.creatures = []*creature{
		{name: "dog", at: "garden", mood: &sleeping{left: 6}},
		{name: "mouse", at: "kitchen", mood: &trading{want: "cheese", give: "key"}},
	}
	g.verbs = map[string]verb{
		"look":      {do: look, free: true},
		"take":      {do: take, needs: true},
		"drop":      {do: drop, needs: true},
		"open":      {do: openThing, needs: true},
		"use":       {do: use, needs: true},
		"eat":       {do: eat, needs: true},
		"inventory": {do: inventory, free: true},
		"wait":      {do: func(g *game, _ string) (string, error) { return "Time passes.", nil }},
		"score": {do: func(g *game, _ string) (string, error) {
			return fmt.Sprintf("%d points in %d turns, health %d", g.score, g.turn, g.health), nil
		}, free: true},
	}
	g.verbs["get"], g.verbs["i"], g.verbs["x"] = g.verbs["take"], g.verbs["inventory"], g.verbs["look"]
	g.world = world{here: "hall", health: 3}
	g.room().seen = 1
	g.history = append(g.history, g.world)
	return g
}

func words(line string) []string {
	return strings.FieldsFunc(strings.ToLower(line), func(r rune) bool { return !unicode.IsLetter(r) })
}

func play(title, script string) {
	fmt.Printf("--- %s ---\n", title)
	g := newGame()
	counts := map[string]int{}
	s := bufio.NewScanner(strings.NewReader(script))
	s.Split(func(data []byte, atEOF bool) (int, []byte, error) {
		for i, b := range data {
			if b == ';' || b == '\n' {
				return i + 1, data[:i], nil
			}
		}
		if atEOF && len(data) > 0 {
			return len(data), data, nil
		}
		return 0, nil, nil
	})
	for s.Scan() {
		line := strings.TrimSpace(s.Text())
		g.output = g.output[:0]
		next, text, err := g.state(g, words(line))
		fmt.Printf("> %s\n", line)
		switch {
		case errors.Is(err, errOver):
			fmt.Println("(over)")
		case err != nil:
			fmt.Println("Sorry,", err)
			if errors.Is(err, errNotHere) {
				counts["not here"]++
			} else if errors.Is(err, errHands) {
				counts["hands"]++
			} else {
				counts["other"]++
			}
		case text != "":
			fmt.Println(text)
		}
		for _, o := range g.output {
			fmt.Println(" *", o)
		}
		g.state = next
	}
	fmt.Println(counts, g.score, g.turn, g.health, g.here, g.carried)
}

func main() {
	play("the way to win", "look; take lamp; use the lamp; i; e; get cheese; drop cheese; wait; look; take key; take anvil; drop bread; w; open chest; take coin; d; take crown; look; u; open door; n; score; look")
	play("darkness and undo", "d; look; take crown; u; undo; undo; score; take light; use lantern; d; x; open barrel; take barrel; use barrel; u; use lamp; use lamp; use lamp; use lamp; take sword")
	play("the dog", "open chest; open door; n; wait; wait; wait; s; wait; wait; wait; e; eat bread; eat anvil; eat; cheese; score; wait; wait; wait; wait; wait; look")
	play("hands", "take door; drop lamp; take; lamp; take lamp; e; take anvil; take bread; take cheese; i; quit; maybe; hm; quit; no; quit; yes; look; dance; 5; ")
	fmt.Println(portable|lit, fixed, flags(0), north.opposite(), west.opposite(), up.opposite(), down.opposite())
}
