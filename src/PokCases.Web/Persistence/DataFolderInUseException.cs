namespace PokCases.Web.Persistence;

/// <summary>Another process holds the data folder.</summary>
internal sealed class DataFolderInUseException(Exception inner)
    : Exception("The data folder is in use by another process.", inner);
