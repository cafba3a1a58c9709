namespace PokCases.Web.Persistence.Sealing;

/// <summary>A personal text does not open: it was changed in the database, or its key is gone. It is not shown.</summary>
internal sealed class SealBrokenException(string message, Exception? inner = null) : Exception(message, inner);
