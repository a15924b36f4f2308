"""What the command line says of itself: the help pages and the usage errors, in Vietnamese like its users."""

from typing import Any

from typer import TyperException
from typer.core import TyperCommand, TyperGroup

_MAIN = """\
Cách dùng: minutes-nlp LỆNH [TÙY CHỌN]

Đọc tài liệu họp tiếng Việt: người dự, chỉ tiêu và chỉ đạo, kèm bằng chứng trong văn bản.

Các lệnh:
  extract   Đọc tài liệu: tệp, đầu vào chuẩn hoặc văn bản dán vào
  parse     Đọc một cụm: số lượng, thời gian, thời hạn, con số hoặc họ tên
  explain   Giải thích: luật và từ ngữ nào đứng sau một kết quả, một vị trí
  evaluate  Chấm điểm trên tài liệu có đáp án
  rules     Kiểm tra bộ luật: 'rules check', 'rules coverage'
  schema    In JSON Schema của kết quả

Tùy chọn:
  --version   In phiên bản
  --help      In trang này; 'minutes-nlp LỆNH --help' nói về từng lệnh

Mã thoát:
  0   đã đọc được tất cả
  1   một số tài liệu không đọc được (lỗi nằm trong kết quả)
  2   dùng sai: tùy chọn, ngày, thư mục luật, nơi ghi
  3   không đọc được gì
  130 đã hủy bằng Ctrl-C
"""
_EXTRACT = """\
Cách dùng: minutes-nlp extract [TÙY CHỌN] [TỆP ...]

Đọc một hay nhiều tài liệu và in ra người dự, chỉ tiêu, chỉ đạo cùng những chỗ chưa hiểu.
TỆP là tệp văn bản UTF-8 hoặc UTF-16; '-' là đầu vào chuẩn. Không có TỆP: trên màn hình thì hỏi
văn bản dán vào, còn lại thì đọc đầu vào chuẩn.

Tùy chọn:
  --format DẠNG      json, jsonl hoặc table; mặc định: table trên màn hình, còn lại json,
                     nhiều tệp thì jsonl (mỗi dòng một tài liệu, theo thứ tự đã cho)
  -o, --output TỆP   Ghi vào TỆP thay vì in ra; TỆP chỉ thay đổi khi đã ghi xong
  --date YYYY-MM-DD  Ngày dùng để hiểu những ngày tháng không ghi năm
  --no-text          Không chép lại văn bản vào kết quả ("text": null)
  --rules THƯ-MỤC    Chồng bộ luật trong THƯ-MỤC lên bộ luật đi kèm (thêm, thay, tắt)
  --clipboard        Đọc văn bản trong bộ nhớ tạm (clipboard)
  --max-size MB      Bỏ qua tài liệu lớn hơn MB megabyte; mặc định 20
  --help             In trang này

Ví dụ:
  minutes-nlp extract bien-ban.txt
  minutes-nlp extract --format jsonl -o ket-qua.jsonl thang-2/*.txt
  cat thong-bao.txt | minutes-nlp extract --date 2025-03-01
"""
_PARSE = """\
Cách dùng: minutes-nlp parse [TÙY CHỌN] CỤM

Đọc một cụm từ ngữ và in ra mảng JSON những gì tìm thấy trong đó.

Tùy chọn:
  --as LOẠI          quantity (số lượng), period (thời gian), deadline (thời hạn),
                     number (con số) hoặc person (họ tên); mặc định: mọi loại
  --date YYYY-MM-DD  Ngày dùng để hiểu những ngày tháng không ghi năm
  --rules THƯ-MỤC    Chồng bộ luật trong THƯ-MỤC lên bộ luật đi kèm (thêm, thay, tắt)
  --help             In trang này

Ví dụ:
  minutes-nlp parse "1.036 tỷ đồng" --as quantity
  minutes-nlp parse "trước ngày 15/3" --as deadline --date 2025-03-01
"""
_EXPLAIN = """\
Cách dùng: minutes-nlp explain TỆP [--id ID | --at VỊ-TRÍ] [TÙY CHỌN]

Nói vì sao: với một kết quả, các mục luật và từ ngữ đứng sau từng trường, cả trường suy ra;
với một vị trí trong văn bản, điều gì đã nhận chỗ ấy, hoặc vì sao không có gì.
Không có --id và --at: giải thích mọi chỉ tiêu và chỉ đạo.

Tùy chọn:
  --id ID            Kết quả có id này trong JSON (ví dụ i697, d1013, a136)
  --at VỊ-TRÍ        Vị trí ký tự trong văn bản, tính từ 0, như "start" và "end" trong JSON
  --format DẠNG      text (mặc định) hoặc json
  --date YYYY-MM-DD  Ngày dùng để hiểu những ngày tháng không ghi năm
  --rules THƯ-MỤC    Chồng bộ luật trong THƯ-MỤC lên bộ luật đi kèm (thêm, thay, tắt)
  --help             In trang này

Ví dụ:
  minutes-nlp explain bien-ban.txt --id i697
  minutes-nlp explain bien-ban.txt --at 1013
"""
_EVALUATE = """\
Cách dùng: minutes-nlp evaluate THƯ-MỤC [TÙY CHỌN]

Chấm điểm chương trình trên các tài liệu có đáp án: mỗi thư mục con có source.txt và gold.toml
(cách viết: corpora/README.md). In độ chính xác, độ phủ, F1 và khoảng tin cậy 95 % theo trường.

Tùy chọn:
  --format DẠNG      table (mặc định) hoặc json
  --by NHÓM          field (mặc định) hoặc genre
  --errors           Liệt kê các loại lỗi hay gặp và từng lỗi cùng đoạn văn quanh nó
  --against THƯ-MỤC  Chấm bản gán nhãn thứ hai trong THƯ-MỤC (cùng tên thư mục con) thay cho chương trình
  --counts           Chỉ đếm tài liệu, chỉ tiêu, người dự, chỉ đạo theo bộ và thể loại
  --rules THƯ-MỤC    Chồng bộ luật trong THƯ-MỤC lên bộ luật đi kèm (thêm, thay, tắt)
  --floors TỆP       So với mức sàn trong TỆP; mã thoát 1 khi có trường dưới mức
  --raise-floors     Nâng mức sàn trong TỆP lên điểm vừa đo, không bao giờ hạ
  --lower-floors     Ghi điểm vừa đo làm mức sàn, cả khi thấp hơn, và nói rõ đã hạ gì
  --help             In trang này

Ví dụ:
  minutes-nlp evaluate corpora/documents/dev --errors
"""
_RULES = """\
Cách dùng: minutes-nlp rules LỆNH

Các lệnh:
  check [THƯ-MỤC]     Chạy mọi ví dụ và phản ví dụ của bộ luật (có THƯ-MỤC chồng lên), báo mục không tìm
                      thấy ví dụ của mình, bị mục khác che, hoặc lặp từ: tệp, dòng, mục
  coverage VĂN-BẢN    Liệt kê các mục không gặp trong tệp hay thư mục văn bản; --rules THƯ-MỤC chồng luật lên

Tùy chọn:
  --help   In trang này

Ví dụ:
  minutes-nlp rules check luat-cua-toi
  minutes-nlp rules coverage corpora/documents/dev
"""
_SCHEMA = """\
Cách dùng: minutes-nlp schema

In JSON Schema (draft 2020-12) của kết quả: một tài liệu, hoặc dòng lỗi thay cho tài liệu không đọc được.

Tùy chọn:
  --help   In trang này
"""
PAGES = {
    "extract": _EXTRACT,
    "parse": _PARSE,
    "explain": _EXPLAIN,
    "evaluate": _EVALUATE,
    "rules": _RULES,
    "schema": _SCHEMA,
}


class Command(TyperCommand):
    """A command whose help is its page."""

    def get_help(self, ctx: Any) -> str:
        """Return the help page."""
        return PAGES.get(str(self.name), _RULES).rstrip()


class Group(TyperGroup):
    """The program, or a group of its commands: its help is the main page, or that of the group."""

    def get_help(self, ctx: Any) -> str:
        """Return the help page."""
        return PAGES.get(str(self.name), _MAIN).rstrip()


def usage_message(error: TyperException) -> str:
    """Return the line that tells a user what is wrong with the arguments."""
    kind, message = type(error).__name__, error.format_message()
    option = getattr(error, "option_name", "")
    if kind == "NoSuchOption":
        near = ", ".join(sorted(getattr(error, "possibilities", None) or ()))
        return f"không có tùy chọn {option}" + (f"; có phải {near}?" if near else "")
    if kind == "BadOptionUsage":
        return f"tùy chọn {option} " + ("không nhận giá trị" if "not take" in message else "thiếu giá trị")
    if kind == "MissingParameter":
        return f"thiếu {getattr(getattr(error, 'param', None), 'metavar', None) or 'đối số'}"
    if message.startswith("Missing command"):
        return "thiếu lệnh"
    if message.startswith("No such command"):
        return f"không có lệnh {_quoted(message)}; các lệnh: {', '.join(PAGES)}"
    if message.startswith("Got unexpected extra"):
        return f"thừa đối số: {message.partition('(s) (')[2].removesuffix(')')}"
    return f"đối số sai: {message}"


def _quoted(message: str) -> str:
    return message.removeprefix("No such command ").partition(". Did you mean")[0].removesuffix(".")
