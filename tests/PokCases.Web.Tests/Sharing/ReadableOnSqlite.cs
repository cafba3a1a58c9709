using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Sharing;

public sealed class ReadableOnSqlite(TestHost<OnSqlite> host) : ReadableTests<OnSqlite>(host);
