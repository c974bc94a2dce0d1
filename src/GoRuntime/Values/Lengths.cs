// The lengths of array types that programs use without defining their own: N0 to N64 and the powers of two to N65536.

namespace GoRuntime;

/// <summary>The length 0.</summary>
public readonly struct N0 : ILength
{
    /// <inheritdoc/>
    public static long Length => 0;
}

/// <summary>The length 1.</summary>
public readonly struct N1 : ILength
{
    /// <inheritdoc/>
    public static long Length => 1;
}

/// <summary>The length 2.</summary>
public readonly struct N2 : ILength
{
    /// <inheritdoc/>
    public static long Length => 2;
}

/// <summary>The length 3.</summary>
public readonly struct N3 : ILength
{
    /// <inheritdoc/>
    public static long Length => 3;
}

/// <summary>The length 4.</summary>
public readonly struct N4 : ILength
{
    /// <inheritdoc/>
    public static long Length => 4;
}

/// <summary>The length 5.</summary>
public readonly struct N5 : ILength
{
    /// <inheritdoc/>
    public static long Length => 5;
}

/// <summary>The length 6.</summary>
public readonly struct N6 : ILength
{
    /// <inheritdoc/>
    public static long Length => 6;
}

/// <summary>The length 7.</summary>
public readonly struct N7 : ILength
{
    /// <inheritdoc/>
    public static long Length => 7;
}

/// <summary>The length 8.</summary>
public readonly struct N8 : ILength
{
    /// <inheritdoc/>
    public static long Length => 8;
}

/// <summary>The length 9.</summary>
public readonly struct N9 : ILength
{
    /// <inheritdoc/>
    public static long Length => 9;
}

/// <summary>The length 10.</summary>
public readonly struct N10 : ILength
{
    /// <inheritdoc/>
    public static long Length => 10;
}

/// <summary>The length 11.</summary>
public readonly struct N11 : ILength
{
    /// <inheritdoc/>
    public static long Length => 11;
}

/// <summary>The length 12.</summary>
public readonly struct N12 : ILength
{
    /// <inheritdoc/>
    public static long Length => 12;
}

/// <summary>The length 13.</summary>
public readonly struct N13 : ILength
{
    /// <inheritdoc/>
    public static long Length => 13;
}

/// <summary>The length 14.</summary>
public readonly struct N14 : ILength
{
    /// <inheritdoc/>
    public static long Length => 14;
}

/// <summary>The length 15.</summary>
public readonly struct N15 : ILength
{
    /// <inheritdoc/>
    public static long Length => 15;
}

/// <summary>The length 16.</summary>
public readonly struct N16 : ILength
{
    /// <inheritdoc/>
    public static long Length => 16;
}

/// <summary>The length 17.</summary>
public readonly struct N17 : ILength
{
    /// <inheritdoc/>
    public static long Length => 17;
}

/// <summary>The length 18.</summary>
public readonly struct N18 : ILength
{
    /// <inheritdoc/>
    public static long Length => 18;
}

/// <summary>The length 19.</summary>
public readonly struct N19 : ILength
{
    /// <inheritdoc/>
    public static long Length => 19;
}

/// <summary>The length 20.</summary>
public readonly struct N20 : ILength
{
    /// <inheritdoc/>
    public static long Length => 20;
}

/// <summary>The length 21.</summary>
public readonly struct N21 : ILength
{
    /// <inheritdoc/>
    public static long Length => 21;
}

/// <summary>The length 22.</summary>
public readonly struct N22 : ILength
{
    /// <inheritdoc/>
    public static long Length => 22;
}

/// <summary>The length 23.</summary>
public readonly struct N23 : ILength
{
    /// <inheritdoc/>
    public static long Length => 23;
}

/// <summary>The length 24.</summary>
public readonly struct N24 : ILength
{
    /// <inheritdoc/>
    public static long Length => 24;
}

/// <summary>The length 25.</summary>
public readonly struct N25 : ILength
{
    /// <inheritdoc/>
    public static long Length => 25;
}

/// <summary>The length 26.</summary>
public readonly struct N26 : ILength
{
    /// <inheritdoc/>
    public static long Length => 26;
}

/// <summary>The length 27.</summary>
public readonly struct N27 : ILength
{
    /// <inheritdoc/>
    public static long Length => 27;
}

/// <summary>The length 28.</summary>
public readonly struct N28 : ILength
{
    /// <inheritdoc/>
    public static long Length => 28;
}

/// <summary>The length 29.</summary>
public readonly struct N29 : ILength
{
    /// <inheritdoc/>
    public static long Length => 29;
}

/// <summary>The length 30.</summary>
public readonly struct N30 : ILength
{
    /// <inheritdoc/>
    public static long Length => 30;
}

/// <summary>The length 31.</summary>
public readonly struct N31 : ILength
{
    /// <inheritdoc/>
    public static long Length => 31;
}

/// <summary>The length 32.</summary>
public readonly struct N32 : ILength
{
    /// <inheritdoc/>
    public static long Length => 32;
}

/// <summary>The length 33.</summary>
public readonly struct N33 : ILength
{
    /// <inheritdoc/>
    public static long Length => 33;
}

/// <summary>The length 34.</summary>
public readonly struct N34 : ILength
{
    /// <inheritdoc/>
    public static long Length => 34;
}

/// <summary>The length 35.</summary>
public readonly struct N35 : ILength
{
    /// <inheritdoc/>
    public static long Length => 35;
}

/// <summary>The length 36.</summary>
public readonly struct N36 : ILength
{
    /// <inheritdoc/>
    public static long Length => 36;
}

/// <summary>The length 37.</summary>
public readonly struct N37 : ILength
{
    /// <inheritdoc/>
    public static long Length => 37;
}

/// <summary>The length 38.</summary>
public readonly struct N38 : ILength
{
    /// <inheritdoc/>
    public static long Length => 38;
}

/// <summary>The length 39.</summary>
public readonly struct N39 : ILength
{
    /// <inheritdoc/>
    public static long Length => 39;
}

/// <summary>The length 40.</summary>
public readonly struct N40 : ILength
{
    /// <inheritdoc/>
    public static long Length => 40;
}

/// <summary>The length 41.</summary>
public readonly struct N41 : ILength
{
    /// <inheritdoc/>
    public static long Length => 41;
}

/// <summary>The length 42.</summary>
public readonly struct N42 : ILength
{
    /// <inheritdoc/>
    public static long Length => 42;
}

/// <summary>The length 43.</summary>
public readonly struct N43 : ILength
{
    /// <inheritdoc/>
    public static long Length => 43;
}

/// <summary>The length 44.</summary>
public readonly struct N44 : ILength
{
    /// <inheritdoc/>
    public static long Length => 44;
}

/// <summary>The length 45.</summary>
public readonly struct N45 : ILength
{
    /// <inheritdoc/>
    public static long Length => 45;
}

/// <summary>The length 46.</summary>
public readonly struct N46 : ILength
{
    /// <inheritdoc/>
    public static long Length => 46;
}

/// <summary>The length 47.</summary>
public readonly struct N47 : ILength
{
    /// <inheritdoc/>
    public static long Length => 47;
}

/// <summary>The length 48.</summary>
public readonly struct N48 : ILength
{
    /// <inheritdoc/>
    public static long Length => 48;
}

/// <summary>The length 49.</summary>
public readonly struct N49 : ILength
{
    /// <inheritdoc/>
    public static long Length => 49;
}

/// <summary>The length 50.</summary>
public readonly struct N50 : ILength
{
    /// <inheritdoc/>
    public static long Length => 50;
}

/// <summary>The length 51.</summary>
public readonly struct N51 : ILength
{
    /// <inheritdoc/>
    public static long Length => 51;
}

/// <summary>The length 52.</summary>
public readonly struct N52 : ILength
{
    /// <inheritdoc/>
    public static long Length => 52;
}

/// <summary>The length 53.</summary>
public readonly struct N53 : ILength
{
    /// <inheritdoc/>
    public static long Length => 53;
}

/// <summary>The length 54.</summary>
public readonly struct N54 : ILength
{
    /// <inheritdoc/>
    public static long Length => 54;
}

/// <summary>The length 55.</summary>
public readonly struct N55 : ILength
{
    /// <inheritdoc/>
    public static long Length => 55;
}

/// <summary>The length 56.</summary>
public readonly struct N56 : ILength
{
    /// <inheritdoc/>
    public static long Length => 56;
}

/// <summary>The length 57.</summary>
public readonly struct N57 : ILength
{
    /// <inheritdoc/>
    public static long Length => 57;
}

/// <summary>The length 58.</summary>
public readonly struct N58 : ILength
{
    /// <inheritdoc/>
    public static long Length => 58;
}

/// <summary>The length 59.</summary>
public readonly struct N59 : ILength
{
    /// <inheritdoc/>
    public static long Length => 59;
}

/// <summary>The length 60.</summary>
public readonly struct N60 : ILength
{
    /// <inheritdoc/>
    public static long Length => 60;
}

/// <summary>The length 61.</summary>
public readonly struct N61 : ILength
{
    /// <inheritdoc/>
    public static long Length => 61;
}

/// <summary>The length 62.</summary>
public readonly struct N62 : ILength
{
    /// <inheritdoc/>
    public static long Length => 62;
}

/// <summary>The length 63.</summary>
public readonly struct N63 : ILength
{
    /// <inheritdoc/>
    public static long Length => 63;
}

/// <summary>The length 64.</summary>
public readonly struct N64 : ILength
{
    /// <inheritdoc/>
    public static long Length => 64;
}

/// <summary>The length 128.</summary>
public readonly struct N128 : ILength
{
    /// <inheritdoc/>
    public static long Length => 128;
}

/// <summary>The length 256.</summary>
public readonly struct N256 : ILength
{
    /// <inheritdoc/>
    public static long Length => 256;
}

/// <summary>The length 512.</summary>
public readonly struct N512 : ILength
{
    /// <inheritdoc/>
    public static long Length => 512;
}

/// <summary>The length 1024.</summary>
public readonly struct N1024 : ILength
{
    /// <inheritdoc/>
    public static long Length => 1024;
}

/// <summary>The length 2048.</summary>
public readonly struct N2048 : ILength
{
    /// <inheritdoc/>
    public static long Length => 2048;
}

/// <summary>The length 4096.</summary>
public readonly struct N4096 : ILength
{
    /// <inheritdoc/>
    public static long Length => 4096;
}

/// <summary>The length 8192.</summary>
public readonly struct N8192 : ILength
{
    /// <inheritdoc/>
    public static long Length => 8192;
}

/// <summary>The length 16384.</summary>
public readonly struct N16384 : ILength
{
    /// <inheritdoc/>
    public static long Length => 16384;
}

/// <summary>The length 32768.</summary>
public readonly struct N32768 : ILength
{
    /// <inheritdoc/>
    public static long Length => 32768;
}

/// <summary>The length 65536.</summary>
public readonly struct N65536 : ILength
{
    /// <inheritdoc/>
    public static long Length => 65536;
}

/// <summary>The length 100.</summary>
public readonly struct N100 : ILength
{
    /// <inheritdoc/>
    public static long Length => 100;
}

/// <summary>The length 1000.</summary>
public readonly struct N1000 : ILength
{
    /// <inheritdoc/>
    public static long Length => 1000;
}

/// <summary>The length 10000.</summary>
public readonly struct N10000 : ILength
{
    /// <inheritdoc/>
    public static long Length => 10000;
}
