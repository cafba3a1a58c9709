using System.Security.Cryptography;
using PokCases.Web.Persistence;

namespace PokCases.Web.Accountability.Sealing;

/// <summary>The private key that signs checkpoints. Made when it is first needed, in a file that only the program's user can read.</summary>
internal sealed class LogKey(LogFiles files)
{
    private readonly Lazy<ECDsa> key = new(() => Read(files.Key) ?? Make(files.Key));
    private readonly Lock oneAtATime = new();

    /// <summary>Its public half.</summary>
    public LogPublicKey Public => LogPublicKey.Of(key.Value.ExportSubjectPublicKeyInfo());

    /// <summary>ECDSA over SHA-256, as DER.</summary>
    public byte[] Sign(byte[] text)
    {
        lock (oneAtATime)
        {
            return key.Value.SignData(text, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        }
    }

    /// <summary>The key in a file; null when the file is not there or holds something else.</summary>
    public static ECDsa? Read(string file)
    {
        if (!File.Exists(file))
        {
            return null;
        }

        var read = ECDsa.Create();
        try
        {
            read.ImportFromPem(File.ReadAllText(file));
            read.ExportECPrivateKey();
            if (read.ExportParameters(includePrivateParameters: false).Curve.Oid.Value == ECCurve.NamedCurves.nistP256.Oid.Value)
            {
                return read;
            }
        }
        catch (Exception e) when (e is ArgumentException or CryptographicException)
        {
            // Something else stands in it.
        }

        read.Dispose();
        return null;
    }

    private static ECDsa Make(string file)
    {
        var made = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        // Never over a file that is there and can't be read as a key; on disk before anything is signed with it.
        PrivateFile.Create(file, made.ExportPkcs8PrivateKeyPem() + "\n");
        return made;
    }
}
