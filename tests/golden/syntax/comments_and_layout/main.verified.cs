// Package main shows which comments are kept.
using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

// Level says how loud a message is.
[GoType("main.Level")]
internal readonly struct Level(long value) : INamed<long>, IEquatable<Level>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator Level(long value) => new(value);

    public static explicit operator long(Level a) => a.Value;

    public bool Equals(Level other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Level other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(Level a, Level b) => a.Value == b.Value;

    public static bool operator !=(Level a, Level b) => a.Value != b.Value;

    public static bool operator <(Level a, Level b) => a.Value < b.Value;

    public static bool operator >(Level a, Level b) => a.Value > b.Value;
}

/*
Message is what is said.

It has two fields.
*/
[GoType("main.Message")]
internal struct Message
{
    public Level Level; // how loud
    public GoString Text;

    // Say prints the message if the level is high enough.
    public bool Say(Level limit)
    {
        // Quiet ones are not printed.
        if (this.Level < limit)
        {
            return false; // nothing said
        }

        /* a block comment */
        fmt.Println(this.Text); // at the end of a line

        // at the end of a block
        return true;
    }
}

internal static partial class Program
{
    // The levels.
    internal static readonly Level Quiet = (Level)0; // says nothing
    internal static readonly Level Normal = (Level)1; // says what matters

    // Loud says everything.
    internal static readonly Level Loud = (Level)2;

    internal static void main()
    {
        var messages = new Slice<Message>([
            new Message { Level = Quiet, Text = "quiet" },
            new Message { Level = Loud, Text = "loud" },
        ]);
        // Elements have comments too.
        // the last one
        long count = 0; // how many were said
        foreach (var m in messages.View())
        {
            if (m.Say(Normal))
            {
                // counts
                count++;
            }
        }

        // done
        fmt.Println(count);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
