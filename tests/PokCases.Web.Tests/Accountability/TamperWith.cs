using System.Security.Cryptography;
using PokCases.Domain.Accountability;
using PokCases.Web.Accountability;
using PokCases.Web.Accountability.Sealing;

namespace PokCases.Web.Tests.Accountability;

/// <summary>What somebody with the database in hands does to the log, more or less thoroughly.</summary>
internal static class TamperWith
{
    /// <summary>The kinds there are.</summary>
    public static readonly string[] Kinds = ["edit", "delete", "insert", "swap", "truncate", "roll back", "re-sign"];

    /// <param name="whole">The log as it was.</param>
    /// <param name="kind">What is done.</param>
    /// <param name="upTo">To one of the first so many entries: those that a witness has.</param>
    /// <param name="random">Which one, and how thoroughly.</param>
    public static LogCopy This(LogCopy whole, string kind, int upTo, Random random)
    {
        var log = whole.Apart();
        var at = random.Next(upTo);
        switch (kind)
        {
            case "edit":
                Edit(log, at);
                break;
            case "delete":
                log.Entries.RemoveAt(at);
                break;
            case "insert":
                log.Entries.Insert(at, new LogEntry { Number = at, Payload = Made(random), Hash = RandomNumberGenerator.GetBytes(MerkleHash.Length) });
                break;
            case "swap":
                var other = (at + 1 + random.Next(upTo - 1)) % upTo;
                (log.Entries[at], log.Entries[other]) = (log.Entries[other], log.Entries[at]);
                break;
            case "truncate":
                log.Entries.RemoveRange(at, log.Entries.Count - at);
                break;
            case "roll back":
                // Everything as it was at an earlier moment: nothing in the database contradicts itself.
                log.Entries.RemoveRange(at, log.Entries.Count - at);
                log.Checkpoints.RemoveAll(c => c.Size > at);
                return log.Headed();
            case "re-sign":
                Edit(log, at);
                return Resign(log);
        }

        return Hide(log, at, random.Next(4), gap: kind == "delete");
    }

    // 0: leaves it at that; 1: makes each entry's hash fit; 2: the head too; 3: and takes away the checkpoints that would tell.
    private static LogCopy Hide(LogCopy log, int at, int thoroughly, bool gap)
    {
        if (thoroughly > 0 || !gap)
        {
            log.Renumber(hashes: thoroughly > 0);
        }

        if (thoroughly > 2)
        {
            log.Checkpoints.RemoveAll(c => c.Size > at);
        }

        return thoroughly > 1 ? log.Headed() : log;
    }

    // With a key of their own: the database fits in itself, every checkpoint too.
    private static LogCopy Resign(LogCopy log)
    {
        log.Renumber(hashes: true);
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var id = LogPublicKey.Of(key.ExportSubjectPublicKeyInfo()).Id;
        for (var i = 0; i < log.Checkpoints.Count; i++)
        {
            var old = log.Checkpoints[i];
            CheckpointNote.TryParse(old.Text, out var note).ShouldBeTrue();
            var tree = log.Tree(old.Size);
            var made = note! with { Root = tree.Root(), KeyId = id };
            made = made with { Signature = key.SignData(made.SignedBytes(), HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence) };
            log.Checkpoints[i] = new LogCheckpoint { Number = old.Number, Size = old.Size, At = old.At, Text = made.ToString(), Frontier = tree.ToBytes() };
        }

        return log.Headed();
    }

    private static void Edit(LogCopy log, int at)
    {
        var old = log.Entries[at];
        var record = LogRecord.FromBytes(old.Payload);
        log.Entries[at] = new LogEntry { Number = old.Number, Payload = (record with { Person = Guid.NewGuid() }).ToBytes(), Hash = old.Hash };
    }

    private static byte[] Made(Random random) => LogRecord.FromBytes("{\"kind\":\"read\",\"cases\":[],\"subjects\":[]}"u8.ToArray()) is var record
        ? (record with { At = random.NextInt64(1_700_000_000_000), Action = "case" }).ToBytes()
        : [];
}
