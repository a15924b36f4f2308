"""The contract's closed values in words for the eye."""

ROLES = {"chair": "chủ trì", "attendee": "dự", "presenter": "báo cáo", "speaker": "phát biểu", "secretary": "thư ký"}
PRESENCE = {"present": "có mặt", "absent": "vắng", "mentioned": "chỉ nhắc tên"}
STATUS = {"actual": "thực hiện", "estimate": "ước", "plan": "kế hoạch", "forecast": "dự báo"}
RELATIONS = {
    "increase": "tăng",
    "decrease": "giảm",
    "unchanged": "không đổi",
    "ratio": "bằng",
    "exceed": "vượt",
    "shortfall": "hụt",
}
DIRECTIVES = {
    "order": "giao",
    "request": "yêu cầu",
    "recommendation": "đề nghị",
    "prohibition": "cấm",
    "target": "mục tiêu",
    "petition": "kiến nghị",
}
ASSIGNEES = {"responsible": "", "lead": "chủ trì", "coordinate": "phối hợp", "monitor": "theo dõi"}
SEVERITIES = {"info": "lưu ý", "warning": "cảnh báo", "error": "lỗi"}
LEDGERS = {"numbers": "con số", "directive_cues": "từ chỉ đạo", "names": "tên riêng"}
