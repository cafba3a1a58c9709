using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Sessions.Names;

public sealed class ReceiptOnSqlite(TestHost<OnSqlite> host) : ReceiptTests<OnSqlite>(host);
