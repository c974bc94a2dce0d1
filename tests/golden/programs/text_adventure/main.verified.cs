// A text adventure played by scripts: a world of linked rooms, a parser of commands, states as functions, undo by snapshots.
using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.direction")]
[MethodPtr(typeof(directionPtr))]
internal readonly struct direction(long value) : INamed<long>, fmt.Stringer, IEquatable<direction>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator direction(long value) => new(value);

    public static explicit operator long(direction a) => a.Value;

    public bool Equals(direction other) => Value == other.Value;

    public override bool Equals(object obj) => obj is direction other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(direction a, direction b) => a.Value == b.Value;

    public static bool operator !=(direction a, direction b) => a.Value != b.Value;

    public static direction operator %(direction a, direction b) => new(rem(a.Value, b.Value));

    public static direction operator +(direction a, direction b) => new(a.Value + b.Value);

    public static direction operator ++(direction a) => new(a.Value + 1);

    public static direction operator -(direction a, direction b) => new(a.Value - b.Value);

    public static bool operator <(direction a, direction b) => a.Value < b.Value;

    public static bool operator >(direction a, direction b) => a.Value > b.Value;

    public static bool operator <=(direction a, direction b) => a.Value <= b.Value;

    public static bool operator >=(direction a, direction b) => a.Value >= b.Value;

    public GoString String()
    {
        return directionNames.Value[this.Value];
    }

    public direction opposite()
    {
        if (this < up)
        {
            return (this + 2) % 4;
        }
        return 9 - this;
    }
}

[GoType("main.flags")]
[MethodPtr(typeof(flagsPtr))]
internal readonly struct flags(ushort value) : INamed<ushort>, fmt.Stringer, IEquatable<flags>
{
    public readonly ushort Value = value;
    ushort INamed<ushort>.Value => Value;

    public static implicit operator flags(ushort value) => new(value);

    public static explicit operator ushort(flags a) => a.Value;

    public bool Equals(flags other) => Value == other.Value;

    public override bool Equals(object obj) => obj is flags other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(flags a, flags b) => a.Value == b.Value;

    public static bool operator !=(flags a, flags b) => a.Value != b.Value;

    public static flags operator &(flags a, flags b) => new((ushort)(a.Value & b.Value));

    public static flags operator ^(flags a, flags b) => new((ushort)(a.Value ^ b.Value));

    public static flags operator |(flags a, flags b) => new((ushort)(a.Value | b.Value));

    public static flags operator ~(flags a) => new((ushort)~a.Value);

    public bool has(flags g)
    {
        return (this & g) == g;
    }

    public GoString String()
    {
        Slice<GoString> names = default;
        {
            var items = new Array7<GoString>("portable", "container", "open", "locked", "lit", "edible", "hidden");
            for (long i = 0; i < 7; i++)
            {
                var n = items[i];
                if ((this & new flags(shl((ushort)1, i))) != 0)
                {
                    names = append(names, n);
                }
            }
        }
        if (names.Length == 0)
        {
            return "plain";
        }
        return strings.Join(names, "+");
    }
}

[GoType("main.thing")]
internal struct thing
{
    public GoString name;
    public Slice<GoString> alias;
    public GoString text;
    public flags flags;
    public Slice<GoString> inside;
    public Func<Ptr<game>, Ptr<thing>, (GoString, error)> onUse;
    public long weight;
    public long charges;
}

[GoType("main.room")]
internal struct room
{
    public GoString name;
    public GoString text;
    public Map<direction, exit> exits;
    public Slice<GoString> items;
    public bool dark;
    public Action<Ptr<game>, Ptr<room>> enter;
    public long seen;
}

[GoType("main.exit")]
internal struct exit
{
    public GoString to;
    public GoString door; // a thing that must be open
}

[GoType("main.mood")]
internal interface mood
{
    GoString act(Ptr<game> g, Ptr<creature> c);
}

[GoType("main.creature")]
[MethodPtr(typeof(creaturePtr))]
internal struct creature : mood
{
    public GoString name;
    public GoString at;
    [Embedded]
    public mood mood;
    public long turns;

    public GoString act(Ptr<game> g, Ptr<creature> c) => this.mood.act(g, c);
}

[GoType("main.sleeping")]
[MethodPtr(typeof(sleepingPtr))]
internal struct sleeping
{
    public long left;

    public GoString act(Ptr<game> g, Ptr<creature> c)
    {
        this.left--;
        if (this.left <= 0)
        {
            c.Value.mood = new hunting { target = (Ptr<game> g1) => g1.Value.world.here };
            return "wakes up";
        }
        return "";
    }
}

[GoType("main.hunting")]
[MethodPtr(typeof(huntingPtr))]
internal struct hunting : mood
{
    public Func<Ptr<game>, GoString> target;

    public GoString act(Ptr<game> g, Ptr<creature> c)
    {
        ref var cValue = ref c.Pointee();
        var to = this.target(g);
        if (cValue.at == to)
        {
            cValue.turns++;
            if (cValue.turns >= 2)
            {
                g.Value.world.health--;
                return "bites you";
            }
            return "growls";
        }
        var path = g.path(cValue.at, to);
        if (path.Length == 0)
        {
            return "";
        }
        cValue.at = path[0];
        return "runs to the " + cValue.at;
    }
}

[GoType("main.trading")]
[MethodPtr(typeof(tradingPtr))]
internal struct trading
{
    public GoString want;
    public GoString give;

    public GoString act(Ptr<game> g, Ptr<creature> c)
    {
        ref var gValue = ref g.Pointee();
        ref var cValue = ref c.Pointee();
        var i = slices.Index(gValue.rooms[cValue.at].Value.items, this.want);
        if (i >= 0)
        {
            var result = append(slices.Delete(gValue.rooms[cValue.at].Value.items, i, i + 1), this.give);
            gValue.rooms[cValue.at].Value.items = result;
            cValue.mood = new gone();
            return fmt.Sprintf("takes the %s, leaves a %s and nods", this.want, this.give);
        }
        if (gValue.world.here == cValue.at)
        {
            return "looks hungry for a " + this.want;
        }
        return "";
    }
}

[GoType("main.gone")]
[MethodPtr(typeof(gonePtr))]
internal struct gone : mood, IEquatable<gone>
{
    public GoString act(Ptr<game> unused, Ptr<creature> unused1)
    {
        return "";
    }

    public readonly bool Equals(gone other) => true;

    public override readonly bool Equals(object obj) => obj is gone other && Equals(other);

    public override readonly int GetHashCode() => 0;

    public static bool operator ==(gone a, gone b) => a.Equals(b);

    public static bool operator !=(gone a, gone b) => !a.Equals(b);
}

// ---- the game
[GoType("main.stateFunc")]
internal readonly struct stateFunc(Func<Ptr<game>, Slice<GoString>, (stateFunc, GoString, error)> value) : INamed<Func<Ptr<game>, Slice<GoString>, (stateFunc, GoString, error)>>
{
    public readonly Func<Ptr<game>, Slice<GoString>, (stateFunc, GoString, error)> Value = value;
    Func<Ptr<game>, Slice<GoString>, (stateFunc, GoString, error)> INamed<Func<Ptr<game>, Slice<GoString>, (stateFunc, GoString, error)>>.Value => Value;
}

[GoType("main.game")]
internal struct game
{
    [Embedded]
    public world world;
    public Map<GoString, Ptr<room>> rooms;
    public Map<GoString, Ptr<thing>> things;
    public Slice<Ptr<creature>> creatures;
    public stateFunc state;
    public Map<GoString, verb> verbs;
    public Slice<world> history;
    public Slice<GoString> output;

    public Ptr<room> room()
    {
        return this.rooms[this.world.here];
    }

    public bool light()
    {
        if (!this.room().Value.dark)
        {
            return true;
        }
        {
            var items = this.world.carried;
            for (long i = 0; i < 4; i++)
            {
                var name = items[i];
                var (t, ok) = this.things.Lookup(name);
                if (ok && t.Value.flags.has(lit))
                {
                    return true;
                }
            }
        }
        return false;
    }
}

[GoType("main.(*game)")]
internal static class gameExtensions
{
    internal static void say(this Ptr<game> g, GoString format, Slice<object> @args)
    {
        var arg = fmt.Sprintf(format, @args);
        g.Value.output = append(g.Value.output, arg);
    }

    internal static bool carries(this Ptr<game> g, GoString name)
    {
        return slices.Contains(g.Value.world.carried.Slice(g), name);
    }

    // find looks for a thing in hand, in the room, and in what is open there.
    internal static (Ptr<thing>, error) find(this Ptr<game> g, GoString name)
    {
        ref var gValue = ref g.Pointee();
        var candidates = appendSlice(slices.Clone(gValue.room().Value.items), g.Value.world.carried.Slice(g));
        for (long i = 0; i < candidates.Length; i++)
        {
            var (t, ok) = gValue.things.Lookup(candidates[i]);
            ref var tValue = ref t.Pointee();
            if (!ok || tValue.flags.has(hidden))
            {
                continue;
            }
            if (tValue.name == name || slices.Contains(tValue.alias, name))
            {
                return (t, null);
            }
            if (tValue.flags.has(6))
            {
                candidates = appendSlice(candidates, tValue.inside);
            }
        }
        return (null, errNotHere.of(name));
    }

    internal static void remove(this Ptr<game> g, GoString name)
    {
        ref var gValue = ref g.Pointee();
        for (long i = 0; i < 4; i++)
        {
            if (gValue.world.carried[i] == name)
            {
                gValue.world.carried[i] = "";
                return;
            }
        }
        Func<Ptr<Slice<GoString>>, bool> cut = (Ptr<Slice<GoString>> list) =>
        {
            var i = slices.Index(list.Value, name);
            if (i >= 0)
            {
                list.Value = slices.Delete(list.Value, i, i + 1);
                return true;
            }
            return false;
        };
        if (cut(Ptr.Field<room, Slice<GoString>>(gValue.room(), static (ref room s) => ref s.items)))
        {
            return;
        }
        foreach (var item in gValue.room().Value.items.View())
        {
            var t = gValue.things[item];
            if (t.Value.flags.has(container) && cut(Ptr.At(t, ref t.Value.inside)))
            {
                return;
            }
        }
    }

    // path finds the rooms on the way, without the first.
    internal static Slice<GoString> path(this Ptr<game> g, GoString from, GoString to)
    {
        ref var gValue = ref g.Pointee();
        var came = new Map<GoString, GoString> { [from] = "" };
        var queue = new Slice<GoString>([from]);
        while (queue.Length > 0)
        {
            var at = queue[0];
            queue = queue.Slice(1);
            if (at == to)
            {
                Slice<GoString> path = default;
                for (; at != from; at = came[at])
                {
                    path = append(path, at);
                }
                slices.Reverse(path);
                return path;
            }
            for (direction d = north; d <= down; d++)
            {
                var (e, ok) = gValue.rooms[at].Value.exits.Lookup(d);
                if (!ok || e.door != ""u8 && !gValue.things[e.door].Value.flags.has(open))
                {
                    continue;
                }
                {
                    var (_, seen) = came.Lookup(e.to);
                    if (!seen)
                    {
                        came[e.to] = at;
                        queue = append(queue, e.to);
                    }
                }
            }
        }
        return default(Slice<GoString>);
    }

    internal static (GoString, error) move(this Ptr<game> g, direction d)
    {
        ref var gValue = ref g.Pointee();
        var (e, ok) = gValue.room().Value.exits.Lookup(d);
        if (!ok)
        {
            return ("", new refusal { reason = "you cannot go %s", thing = d.String() });
        }
        if (e.door != ""u8)
        {
            {
                var door = gValue.things[e.door];
                if (door.Value.flags.has(locked))
                {
                    return ("", new refusal { reason = "the %s is locked", thing = door.Value.name });
                }
                else if (!door.Value.flags.has(open))
                {
                    return ("", new refusal { reason = "the %s is closed", thing = door.Value.name });
                }
            }
        }
        gValue.world.here = e.to;
        var r = gValue.room();
        ref var rValue = ref r.Pointee();
        rValue.seen++;
        if (rValue.enter != null)
        {
            rValue.enter(g, r);
        }
        if (rValue.seen > 1)
        {
            return (GoString.Concat("Back in the ", rValue.name, "."), null);
        }
        gValue.world.score += 2;
        var (s, err) = look(g, "");
        if (errors.Is(err, errDark))
        {
            return ("It is pitch dark.", null);
        }
        return (s, err);
    }

    // afterTurn lets the others act.
    internal static stateFunc afterTurn(this Ptr<game> g, error err)
    {
        ref var gValue = ref g.Pointee();
        if (err != null)
        {
            return new stateFunc(playing);
        }
        gValue.world.turn++;
        foreach (var c in gValue.creatures.View())
        {
            var what = c.Value.mood.act(g, c);
            if (what != ""u8)
            {
                g.say("The %s %s.", new Slice<object>([c.Value.name, what]));
            }
        }
        if (gValue.world.health <= 0)
        {
            g.say("You are dead.", default(Slice<object>));
            return new stateFunc(over);
        }
        else if (gValue.world.here == "garden"u8 && g.carries("crown"))
        {
            gValue.world.score += 50;
            g.say("You have won!", default(Slice<object>));
            return new stateFunc(over);
        }
        gValue.history = append(gValue.history, gValue.world);
        return new stateFunc(playing);
    }
}

// world is what undo brings back: plain values only.
[GoType("main.world")]
internal struct world
{
    public GoString here;
    public Array4<GoString> carried;
    public long health;
    public long score;
    public long turn;
    public Array8<bool> visited;
    public GoString question;
}

[GoType("main.verb")]
internal struct verb
{
    public Func<Ptr<game>, GoString, (GoString, error)> @do;
    public bool needs;
    public bool free; // takes no time
}

[GoType("main.refusal")]
[MethodPtr(typeof(refusalPtr))]
internal struct refusal : error, errors.isMatcher, IEquatable<refusal>
{
    public GoString reason;
    public GoString thing;

    public GoString Error()
    {
        if (this.thing == ""u8)
        {
            return this.reason;
        }
        return fmt.Sprintf(this.reason, this.thing);
    }

    public bool Is(error target)
    {
        var (t, ok) = assertOk<refusal>(target);
        return ok && t.reason == this.reason;
    }

    public error of(GoString thing)
    {
        var r = this;
        r.thing = thing;
        return r;
    }

    public readonly bool Equals(refusal other) => this.reason == other.reason && this.thing == other.thing;

    public override readonly bool Equals(object obj) => obj is refusal other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.reason, this.thing);

    public static bool operator ==(refusal a, refusal b) => a.Equals(b);

    public static bool operator !=(refusal a, refusal b) => !a.Equals(b);
}

internal static partial class Program
{
    internal static readonly direction north = (direction)0;
    internal static readonly direction east = (direction)1;
    internal static readonly direction south = (direction)2;
    internal static readonly direction west = (direction)3;
    internal static readonly direction up = (direction)4;
    internal static readonly direction down = (direction)5;

    internal static readonly Ptr<Array6<GoString>> directionNames = new(new Array6<GoString>("north", "east", "south", "west", "up", "down"));

    internal static readonly flags portable = (flags)1;
    internal static readonly flags container = (flags)2;
    internal static readonly flags open = (flags)4;
    internal static readonly flags locked = (flags)8;
    internal static readonly flags lit = (flags)16;
    internal static readonly flags edible = (flags)32;
    internal static readonly flags hidden = (flags)64;
    internal static readonly flags @fixed = (flags)10;

    internal static refusal errNotHere = new refusal { reason = "there is no %s here" };
    internal static error errHands;
    internal static error errDark;
    internal static error errOver;

    internal static (GoString, error) look(Ptr<game> g, GoString unused)
    {
        ref var gValue = ref g.Pointee();
        if (!gValue.light())
        {
            return ("", errDark);
        }
        var r = gValue.room();
        ref var rValue = ref r.Pointee();
        var b = Ptr.New<strings.Builder>();
        fmt.Fprintf((io.Writer)b, "%s. %s", strings.ToUpper(rValue.name.Slice(0, 1)) + rValue.name.Slice(1), rValue.text);
        Slice<GoString> names = default;
        foreach (var nItem in rValue.items.View())
        {
            var n = nItem;
            var t = gValue.things[n];
            ref var tValue = ref t.Pointee();
            if (tValue.flags.has(hidden))
            {
                continue;
            }
            if (tValue.flags.has(6) && tValue.inside.Length > 0)
            {
                n += " with " + strings.Join(tValue.inside, ", ");
            }
            names = append(names, n);
        }
        if (names.Length > 0)
        {
            fmt.Fprintf((io.Writer)b, " You see: %s.", strings.Join(names, ", "));
        }
        var exits = slices.Sorted<direction>(maps.Keys(rValue.exits));
        foreach (var (i, d) in exits.View().Indexed())
        {
            if (i == 0)
            {
                b.Value.WriteString(" Exits:");
            }
            fmt.Fprintf((io.Writer)b, " %v", d);
        }
        foreach (var c in gValue.creatures.View())
        {
            if (c.Value.at == gValue.world.here)
            {
                fmt.Fprintf((io.Writer)b, " A %s is here.", c.Value.name);
            }
        }
        return (b.Value.String(), null);
    }

    internal static (GoString, error) take(Ptr<game> g, GoString name)
    {
        ref var gValue = ref g.Pointee();
        if (!gValue.light())
        {
            return ("", errDark);
        }
        var (t, err) = g.find(name);
        ref var tValue = ref t.Pointee();
        if (err != null)
        {
            return ("", err);
        }
        if (!tValue.flags.has(portable))
        {
            return ("", new refusal { reason = "you cannot take the %s", thing = tValue.name });
        }
        if (g.carries(tValue.name))
        {
            return ("", new refusal { reason = "you have the %s already", thing = tValue.name });
        }
        var weight = tValue.weight;
        long free = -1;
        {
            var items = gValue.world.carried;
            for (long i = 0; i < 4; i++)
            {
                var n = items[i];
                if (n == ""u8)
                {
                    if (free < 0)
                    {
                        free = i;
                    }
                    continue;
                }
                weight += gValue.things[n].Value.weight;
            }
        }
        if (free < 0 || weight > 10)
        {
            return ("", fmt.Errorf("taking the %s: %w", tValue.name, errHands));
        }
        g.remove(tValue.name);
        gValue.world.carried[free] = tValue.name;
        return ("Taken.", null);
    }

    internal static (GoString, error) drop(Ptr<game> g, GoString name)
    {
        var (t, err) = g.find(name);
        ref var tValue = ref t.Pointee();
        if (err != null || !g.carries(tValue.name))
        {
            return ("", new refusal { reason = "you have no %s", thing = name });
        }
        g.remove(tValue.name);
        var result = g.Value.room();
        var result1 = append(g.Value.room().Value.items, tValue.name);
        result.Value.items = result1;
        return ("Dropped.", null);
    }

    internal static (GoString, error) openThing(Ptr<game> g, GoString name)
    {
        ref var gValue = ref g.Pointee();
        var (t, err) = g.find(name);
        ref var tValue = ref t.Pointee();
        if (err != null)
        {
            return ("", err);
        }
        if (!tValue.flags.has(container))
        {
            return ("", new refusal { reason = "the %s does not open", thing = tValue.name });
        }
        else if (tValue.flags.has(open))
        {
            return ("", new refusal { reason = "the %s is open", thing = tValue.name });
        }
        else if (tValue.flags.has(locked))
        {
            if (!g.carries("key"))
            {
                return ("", new refusal { reason = "the %s is locked", thing = tValue.name });
            }
            tValue.flags &= ~locked;
            g.say("The key turns.", default(Slice<object>));
        }
        tValue.flags |= open;
        foreach (var n in tValue.inside.View())
        {
            gValue.things[n].Value.flags &= ~hidden;
        }
        if (tValue.inside.Length > 0)
        {
            return (GoString.Concat("Inside: ", strings.Join(tValue.inside, ", "), "."), null);
        }
        return ("Open.", null);
    }

    internal static (GoString, error) use(Ptr<game> g, GoString name)
    {
        var (t, err) = g.find(name);
        ref var tValue = ref t.Pointee();
        if (err != null)
        {
            return ("", err);
        }
        if (tValue.onUse == null)
        {
            return ("", new refusal { reason = "nothing happens with the %s", thing = tValue.name });
        }
        return tValue.onUse(g, t);
    }

    internal static (GoString, error) eat(Ptr<game> g, GoString name)
    {
        GoString s = "";
        error err = null;
        var frame = new DeferScope();
        try
        {
            (var t, err) = g.find(name);
            ref var tValue = ref t.Pointee();
            if (err != null)
            {
                s = "";
                goto Return;
            }
            if (!tValue.flags.has(edible))
            {
                (s, err) = ("", new refusal { reason = "you cannot eat the %s", thing = tValue.name });
                goto Return;
            }
            g.remove(tValue.name);
            (s, err) = ("Delicious.", null);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
    Return:
        frame.Run(static (ref err, ref g, ref s) =>
        {
            if (err == null)
            {
                g.Value.world.health += 2;
                s += fmt.Sprintf(" (health %d)", g.Value.world.health);
            }
        }, ref err, ref g, ref s);
        frame.End();
        return (s, err);
    }

    internal static (GoString, error) inventory(Ptr<game> g, GoString unused)
    {
        ref var gValue = ref g.Pointee();
        Slice<GoString> names = default;
        {
            var items = gValue.world.carried;
            for (long i = 0; i < 4; i++)
            {
                var n = items[i];
                if (n != ""u8)
                {
                    names = append(names, fmt.Sprintf("%s [%v]", n, gValue.things[n].Value.flags));
                }
            }
        }
        if (names.IsNil)
        {
            return ("You carry nothing.", null);
        }
        return (GoString.Concat("You carry ", strings.Join(names, ", "), "."), null);
    }

    // ---- states
    internal static (stateFunc, GoString, error) playing(Ptr<game> g, Slice<GoString> words)
    {
        StackGuard.Check();
        ref var gValue = ref g.Pointee();
        if (words.Length == 0)
        {
            return (new stateFunc(playing), "", errors.New("say something"));
        }
        var @object = strings.Join(words.Slice(1), " ");
        var word = words[0];
        @object = strings.TrimPrefix(@object, "the ");
        var i = slices.IndexFunc(directionNames.Value.Slice(directionNames), (GoString n) => n == word || n.Slice(0, 1) == word);
        if (i >= 0)
        {
            var (s, err) = g.move((direction)i);
            return (g.afterTurn(err), s, err);
        }
        if (word == "undo"u8)
        {
            if (gValue.history.Length < 2)
            {
                return (new stateFunc(playing), "", errors.New("nothing to undo"));
            }
            gValue.history = gValue.history.Slice(0, gValue.history.Length - 1);
            gValue.world = gValue.history[gValue.history.Length - 1];
            return (new stateFunc(playing), fmt.Sprintf("Back to turn %d, in the %s.", gValue.world.turn, gValue.world.here), null);
        }
        else if (word == "quit"u8)
        {
            gValue.world.question = "Really?";
            return (asking((Ptr<game> g1) => (new stateFunc(over), "Goodbye.")), gValue.world.question, null);
        }
        var (v, ok) = gValue.verbs.Lookup(word);
        if (!ok)
        {
            return (new stateFunc(playing), "", new refusal { reason = "you do not know how to %s", thing = word });
        }
        if (v.needs && @object == ""u8)
        {
            return (new stateFunc((Ptr<game> g1, Slice<GoString> words1) =>
            {
                return playing(g1, appendSlice(new Slice<GoString>([word]), words1));
            }), GoString.Concat(strings.ToUpper(word.Slice(0, 1)), word.Slice(1), " what?"), null);
        }
        var (s1, err1) = v.@do(g, @object);
        if (v.free)
        {
            return (new stateFunc(playing), s1, err1);
        }
        return (g.afterTurn(err1), s1, err1);
    }

    internal static stateFunc asking(Func<Ptr<game>, (stateFunc, GoString)> yes)
    {
        stateFunc self = default(stateFunc);
        long tries = 0;
        self = new stateFunc((Ptr<game> g, Slice<GoString> words) =>
        {
            tries++;
            GoString answer = "";
            if (words.Length > 0)
            {
                answer = words[0];
            }
            {
                var tag = answer;
                if (tag == "yes"u8 || tag == "y"u8)
                {
                    var (next, s) = yes(g);
                    return (next, s, null);
                }
                else if (tag == "no"u8 || tag == "n"u8)
                {
                    return (new stateFunc(playing), "Good.", null);
                }
            }
            if (tries >= 2)
            {
                return (new stateFunc(playing), "Never mind.", null);
            }
            return (self, "Yes or no?", null);
        });
        return self;
    }

    internal static (stateFunc, GoString, error) over(Ptr<game> unused, Slice<GoString> unused1)
    {
        return (new stateFunc(over), "", errOver);
    }

    internal static Ptr<game> newGame()
    {
        var g = new Ptr<game>(new game { rooms = new Map<GoString, Ptr<room>>(), things = new Map<GoString, Ptr<thing>>(), state = new stateFunc(playing) });
        ref var gValue = ref g.Pointee();
        Action<GoString, direction, GoString, Slice<GoString>> link = (GoString a, direction d, GoString b, Slice<GoString> door) =>
        {
            var e = new exit { to = b };
            var back = new exit { to = a };
            if (door.Length > 0)
            {
                (e.door, back.door) = (door[0], door[0]);
            }
            g.Value.rooms[a].Value.exits[d] = e;
            var result = d.opposite();
            g.Value.rooms[b].Value.exits[result] = back;
        };
        foreach (var rItem in new Slice<room>([
            new room { name = "hall", text = "Dust lies on everything.", items = new Slice<GoString>(["lamp", "chest", "door"]) },
            new room { name = "cellar", text = "It smells of apples.", items = new Slice<GoString>(["crown", "barrel"]), dark = true },
            new room { name = "kitchen", text = "A table for giants.", items = new Slice<GoString>(["bread", "anvil", "cheese"]) },
            new room { name = "garden", text = "Roses, long unkempt.", enter = (Ptr<game> g1, Ptr<room> r) =>
            {
                if (r.Value.seen == 1)
                {
                    g1.say("The sun blinds you.", default(Slice<object>));
                }
            } },
        ]).View())
        {
            var r = new Ptr<room>(rItem);

            r.Value.exits = new Map<direction, exit>();
            gValue.rooms[r.Value.name] = r;
        }
        foreach (var t1 in new Slice<Ptr<thing>>([
            new Ptr<thing>(new thing { name = "lamp", alias = new Slice<GoString>(["light", "lantern"]), flags = portable, weight = 2, charges = 2, onUse = (Ptr<game> g1, Ptr<thing> t) =>
            {
                ref var tValue = ref t.Pointee();

                if (tValue.charges == 0)
                {
                    return ("", new refusal { reason = "the %s is empty", thing = tValue.name });
                }
                tValue.flags ^= lit;
                if (tValue.flags.has(lit))
                {
                    tValue.charges--;
                    return (fmt.Sprintf("It burns (%d left).", tValue.charges), null);
                }
                return ("It is out.", null);
            } }),
            new Ptr<thing>(new thing { name = "chest", flags = @fixed, inside = new Slice<GoString>(["coin"]), weight = 50 }),
            new Ptr<thing>(new thing { name = "door", flags = container }),
            new Ptr<thing>(new thing { name = "coin", flags = 65, weight = 1 }),
            new Ptr<thing>(new thing { name = "key", flags = portable, weight = 1 }),
            new Ptr<thing>(new thing { name = "bread", flags = 33, weight = 1 }),
            new Ptr<thing>(new thing { name = "cheese", flags = 33, weight = 1 }),
            new Ptr<thing>(new thing { name = "anvil", flags = portable, weight = 9 }),
            new Ptr<thing>(new thing { name = "barrel", flags = container, weight = 90 }),
            new Ptr<thing>(new thing { name = "crown", flags = portable, weight = 3 }),
        ]).View())
        {
            gValue.things[t1.Value.name] = t1;
        }
        link("hall", down, "cellar", default(Slice<GoString>));
        link("hall", east, "kitchen", default(Slice<GoString>));
        link("hall", north, "garden", new Slice<GoString>(["door"]));
        gValue.creatures = new Slice<Ptr<creature>>([
            new creaturePtr(new creature { name = "dog", at = "garden", mood = (mood)new sleepingPtr(new sleeping { left = 6 }) }),
            new creaturePtr(new creature { name = "mouse", at = "kitchen", mood = (mood)new tradingPtr(new trading { want = "cheese", give = "key" }) }),
        ]);
        gValue.verbs = new Map<GoString, verb>
        {
            ["look"] = new verb { @do = look, free = true },
            ["take"] = new verb { @do = take, needs = true },
            ["drop"] = new verb { @do = drop, needs = true },
            ["open"] = new verb { @do = openThing, needs = true },
            ["use"] = new verb { @do = use, needs = true },
            ["eat"] = new verb { @do = eat, needs = true },
            ["inventory"] = new verb { @do = inventory, free = true },
            ["wait"] = new verb { @do = (Ptr<game> g1, GoString unused) => ("Time passes.", null) },
            ["score"] = new verb { @do = (Ptr<game> g1, GoString unused) =>
            {
                ref var gValue1 = ref g1.Pointee();

                return (fmt.Sprintf("%d points in %d turns, health %d", gValue1.world.score, gValue1.world.turn, gValue1.world.health), null);
            }, free = true },
        };
        (gValue.verbs["get"], gValue.verbs["i"], gValue.verbs["x"]) = (gValue.verbs["take"], gValue.verbs["inventory"], gValue.verbs["look"]);
        gValue.world = new world { here = "hall", health = 3 };
        gValue.room().Value.seen = 1;
        gValue.history = append(gValue.history, gValue.world);
        return g;
    }

    internal static Slice<GoString> words(GoString line)
    {
        return strings.FieldsFunc(strings.ToLower(line), (int r) => !unicode.IsLetter(r));
    }

    internal static void play(GoString title, GoString script)
    {
        fmt.Printf("--- %s ---\n", title);
        var g = newGame();
        ref var gValue = ref g.Pointee();
        var counts = new Map<GoString, long>();
        var s = bufio.NewScanner(strings.NewReader(script));
        s.Split((Slice<byte> data, bool atEOF) =>
        {
            foreach (var (i, b) in data.View().Indexed())
            {
                if (b == (byte)';' || b == 10)
                {
                    return (i + 1, data.Slice(0, i), null);
                }
            }
            if (atEOF && data.Length > 0)
            {
                return (data.Length, data, null);
            }
            return (0, default(Slice<byte>), null);
        });
        while (s.Scan())
        {
            var line = strings.TrimSpace(s.Text());
            gValue.output = gValue.output.Slice(0, 0);
            var arg = words(line);
            var (next, text, err) = gValue.state.Value(g, arg);
            fmt.Printf("> %s\n", line);
            if (errors.Is(err, errOver))
            {
                fmt.Println((GoString)"(over)");
            }
            else if (err != null)
            {
                fmt.Println((GoString)"Sorry,", err);
                if (errors.Is(err, errNotHere))
                {
                    counts["not here"]++;
                }
                else if (errors.Is(err, errHands))
                {
                    counts["hands"]++;
                }
                else
                {
                    counts["other"]++;
                }
            }
            else if (text != ""u8)
            {
                fmt.Println(text);
            }
            foreach (var o in gValue.output.View())
            {
                fmt.Println((GoString)" *", o);
            }
            gValue.state = next;
        }
        fmt.Println(counts, gValue.world.score, gValue.world.turn, gValue.world.health, gValue.world.here, gValue.world.carried);
    }

    internal static void main()
    {
        play("the way to win", "look; take lamp; use the lamp; i; e; get cheese; drop cheese; wait; look; take key; take anvil; drop bread; w; open chest; take coin; d; take crown; look; u; open door; n; score; look");
        play("darkness and undo", "d; look; take crown; u; undo; undo; score; take light; use lantern; d; x; open barrel; take barrel; use barrel; u; use lamp; use lamp; use lamp; use lamp; take sword");
        play("the dog", "open chest; open door; n; wait; wait; wait; s; wait; wait; wait; e; eat bread; eat anvil; eat; cheese; score; wait; wait; wait; wait; wait; look");
        play("hands", "take door; drop lamp; take; lamp; take lamp; e; take anvil; take bread; take cheese; i; quit; maybe; hm; quit; no; quit; yes; look; dance; 5; ");
        fmt.Println((flags)17, @fixed, (flags)0, north.opposite(), west.opposite(), up.opposite(), down.opposite());
    }

    private static void InitializeVariables()
    {
        errHands = errors.New("your hands are full");
        errDark = errors.New("it is too dark");
        errOver = errors.New("the game is over");
    }

    private static void Start()
    {
        InitializeVariables();
        main();
    }

    private static int Main(string[] args) => Go.Main(Start, args);
}

internal sealed class directionPtr : MethodPtr<direction>, fmt.Stringer
{
    public directionPtr()
    {
    }

    public directionPtr(direction value) : base(value)
    {
    }

    public GoString String() => Receiver("String").String();
}

internal sealed class flagsPtr : MethodPtr<flags>, fmt.Stringer
{
    public flagsPtr()
    {
    }

    public flagsPtr(flags value) : base(value)
    {
    }

    public GoString String() => Receiver("String").String();
}

internal sealed class creaturePtr : MethodPtr<creature>, mood
{
    public creaturePtr()
    {
    }

    public creaturePtr(creature value) : base(value)
    {
    }

    public GoString act(Ptr<game> g, Ptr<creature> c) => this.Value.mood.act(g, c);
}

internal sealed class sleepingPtr : MethodPtr<sleeping>, mood
{
    public sleepingPtr()
    {
    }

    public sleepingPtr(sleeping value) : base(value)
    {
    }

    public GoString act(Ptr<game> g, Ptr<creature> c) => this.Value.act(g, c);
}

internal sealed class huntingPtr : MethodPtr<hunting>, mood
{
    public huntingPtr()
    {
    }

    public huntingPtr(hunting value) : base(value)
    {
    }

    public GoString act(Ptr<game> g, Ptr<creature> c) => Receiver("act").act(g, c);
}

internal sealed class tradingPtr : MethodPtr<trading>, mood
{
    public tradingPtr()
    {
    }

    public tradingPtr(trading value) : base(value)
    {
    }

    public GoString act(Ptr<game> g, Ptr<creature> c) => this.Value.act(g, c);
}

internal sealed class gonePtr : MethodPtr<gone>, mood
{
    public gonePtr()
    {
    }

    public gonePtr(gone value) : base(value)
    {
    }

    public GoString act(Ptr<game> g, Ptr<creature> c) => Receiver("act").act(g, c);
}

internal sealed class refusalPtr : MethodPtr<refusal>, error, errors.isMatcher
{
    public refusalPtr()
    {
    }

    public refusalPtr(refusal value) : base(value)
    {
    }

    public GoString Error() => Receiver("Error").Error();

    public bool Is(error target) => Receiver("Is").Is(target);
}
